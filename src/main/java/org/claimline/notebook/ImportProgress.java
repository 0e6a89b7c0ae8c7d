package org.claimline.notebook;

import java.util.Optional;

/// How far an import is.
///
/// @param done files that are dealt with
/// @param total files that were found so far
/// @param name the file or the part of a file that is being read now, or was dealt with just now
/// @param result what became of it; empty while it is being read, and when the last part of an archive was dealt with
public record ImportProgress(int done, int total, String name, Optional<ImportReport.Result> result) {}
