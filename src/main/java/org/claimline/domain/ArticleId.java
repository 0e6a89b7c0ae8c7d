package org.claimline.domain;

/// Identifies one version of an article: "a-" and 12 hexadecimal digits of its original file's SHA-256.
public record ArticleId(String value) {

    public static ArticleId ofOriginal(String sha256) {
        return new ArticleId("a-" + sha256.substring(0, 12));
    }

    @Override
    public String toString() {
        return value;
    }
}
