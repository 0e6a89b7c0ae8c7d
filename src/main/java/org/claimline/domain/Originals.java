package org.claimline.domain;

import java.util.Optional;

/// The imported files, byte for byte, by their SHA-256.
public interface Originals {

    /// Keeps the bytes; on the disk when this returns. Keeping the same bytes again changes nothing.
    void put(String sha256, byte[] bytes);

    /// The bytes, or empty when they are not there. Not checked against the hash.
    Optional<byte[]> get(String sha256);
}
