/// YAML to [org.isshistorian.archive.Archive]: reading with file and line, the rules every corpus
/// keeps, its statistics. The only package that reads YAML; imports `archive`.
package org.isshistorian.corpus;
