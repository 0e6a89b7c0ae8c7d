package org.claimline.domain;

/// The file that an article was read from, kept in the notebook byte for byte.
///
/// @param sha256 of its bytes, 64 lower-case hexadecimal digits
/// @param name the file's name when it was imported, without folders
/// @param mediaType `text/plain`, `text/markdown` or `text/html`
public record Original(String sha256, String name, String mediaType) {}
