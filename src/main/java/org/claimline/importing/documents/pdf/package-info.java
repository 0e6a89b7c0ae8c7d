/// PDF files as running text: reading order, paragraphs, rows of tables, and what repeats on every page left out.
@NullMarked
package org.claimline.importing.documents.pdf;

import org.jspecify.annotations.NullMarked;
