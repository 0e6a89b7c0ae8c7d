package org.claimline.notebook;

/// How far the building of the search index is.
///
/// @param done articles that are in
/// @param total articles in all
public record IndexProgress(int done, int total) {}
