package org.claimline.notebook;

/// How far an import is.
///
/// @param done files that are dealt with
/// @param total files that were found so far
/// @param name the file that was dealt with last
public record ImportProgress(int done, int total, String name) {}
