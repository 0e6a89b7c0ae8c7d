package org.claimline.domain;

/// Which engine found an article's claims, and with which words of the notebook's own.
///
/// @param version grows whenever the same text may give other claims than before
/// @param words SHA-256 of what the notebook's own lexicon says; empty when it says nothing
public record Engine(int version, String words) {

    /// Whether another engine would read an article again for the better: a later version, or the same version with
    /// other words. What a later version has read is left to it.
    public boolean isOutdatedBy(Engine other) {
        return version < other.version || version == other.version && !words.equals(other.words);
    }
}
