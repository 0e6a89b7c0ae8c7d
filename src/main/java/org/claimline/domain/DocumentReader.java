package org.claimline.domain;

/// Turns the bytes of a file into an article's text and details. Thread-safe; opens nothing else.
public interface DocumentReader {

    /// @param name the file's name, a hint only: the format is recognised by content
    /// @param bytes the whole file
    /// @param hints what is known from elsewhere
    /// @throws UnreadableException when the file does not hold an article
    ReadDocument read(String name, byte[] bytes, ReadingHints hints) throws UnreadableException;
}
