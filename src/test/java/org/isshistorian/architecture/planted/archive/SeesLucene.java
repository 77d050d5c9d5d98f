package org.isshistorian.architecture.planted.archive;

import org.apache.lucene.document.Field;

public record SeesLucene(Field field) {}
