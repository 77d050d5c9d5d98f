package org.isshistorian.architecture.planted.evaluation;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

public record ReadsYaml(YAMLMapper mapper) {}
