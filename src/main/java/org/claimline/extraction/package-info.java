/// Text in, claims out: the claim engine. Pure functions without input or output, safe for many threads.
///
/// [Lexer] cuts a text into a [Tokens] table, the scanners of this package find [Mention]s with normalised values,
/// and `org.claimline.extraction.reading` says what each mention means.
@NullMarked
package org.claimline.extraction;

import org.jspecify.annotations.NullMarked;
