package org.claimline.domain;

/// The file that an article was read from, kept in the notebook byte for byte.
///
/// @param sha256 of its bytes, 64 lower-case hexadecimal digits
/// @param name the name it was imported under, without folders: `a.html`, `file.zip › news/a.html`
/// @param mediaType the format that was recognised
public record Original(String sha256, String name, String mediaType) {}
