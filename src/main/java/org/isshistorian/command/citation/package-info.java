/// The page behind a passage in the forms in which papers and posters cite pages. Imports
/// `archive`.
package org.isshistorian.command.citation;
