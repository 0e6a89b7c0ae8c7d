package org.claimline.ui.tracks;

import org.claimline.domain.Span;

/// A claim's sentence, to be shown where the article is not.
///
/// @param sentence on one line
/// @param mark the claim's place in it
/// @param title of the article
record Said(String sentence, Span mark, String title) {}
