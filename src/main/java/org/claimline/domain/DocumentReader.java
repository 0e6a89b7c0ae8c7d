package org.claimline.domain;

import java.util.Map;

/// Turns the bytes of a part into an article's text and details. Thread-safe; opens nothing else.
public interface DocumentReader {

    /// @param name the part's name, a hint only: the format is recognised by content
    /// @param bytes the whole part
    /// @param hints what is known from elsewhere
    /// @throws UnreadableException when the part does not hold an article
    ReadDocument read(String name, byte[] bytes, ReadingHints hints) throws UnreadableException;

    /// What is attached to a message.
    ///
    /// @throws UnreadableException when it cannot be taken apart
    default Enclosures enclosures(Part message) throws UnreadableException {
        return Enclosures.NONE;
    }

    /// Where the fields of an article stand in the part that it was read from.
    ///
    /// @param mediaType the format that was recognised
    /// @param text the article's text
    /// @return the fields that stand there; others were concluded or entered
    default Map<FieldOrigin.Field, FieldOrigin> whereabouts(byte[] bytes, String mediaType, ArticleDetails details,
            String text) {
        return Map.of();
    }

    /// A reader for many parts, which keeps between them what takes long to start.
    default Session session() {
        return new Session() {
            @Override
            public ReadDocument read(String name, byte[] bytes, ReadingHints hints) throws UnreadableException {
                return DocumentReader.this.read(name, bytes, hints);
            }

            @Override
            public Enclosures enclosures(Part message) throws UnreadableException {
                return DocumentReader.this.enclosures(message);
            }

            @Override
            public void close() {}
        };
    }

    /// A reader that must be closed. What it is reading then ends soon, with an [UnreadableException]; what it is
    /// asked to read later does too.
    interface Session extends DocumentReader, AutoCloseable {

        @Override
        void close();
    }
}
