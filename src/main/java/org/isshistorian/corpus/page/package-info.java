/// Pages of the user's own: fetched or read, taken apart into sentences, and written as a part of
/// the corpus that stands beside the one of the project. Imports `archive`.
package org.isshistorian.corpus.page;
