/// The retriever on Lucene; the only package that imports Lucene. Imports `archive`, `question` and
/// `answer`.
package org.isshistorian.search;
