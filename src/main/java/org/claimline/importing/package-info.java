/// Files in, articles out: text, details and furniture of plain text, Markdown and saved web pages.
///
/// [ArticleReader] recognises the format by content. What counts as a byline, an ad or a stamp is data: the tables
/// beside this package's resources, each of which explains itself.
@NullMarked
package org.claimline.importing;

import org.jspecify.annotations.NullMarked;
