package org.claimline.domain;

import java.util.Locale;

/// A word that the analyst sorts by; `/` nests: "cloud/growth".
///
/// @param path levels joined by `/`, without blank levels; compared as written
/// @param colour which of the palette's colours, from 0 to [#COLOURS] - 1
public record Tag(String path, int colour) implements Comparable<Tag> {

    /// How many colours the palette has.
    public static final int COLOURS = 8;

    public Tag {
        if (!path.equals(clean(path)) || path.isEmpty()) {
            throw new IllegalArgumentException("not a tag: '" + path + "'");
        }
        if (colour < 0 || colour >= COLOURS) {
            throw new IllegalArgumentException("no such colour: " + colour);
        }
    }

    /// What the user typed as a tag's path: lower case, a leading `#` dropped, spaces to dashes, empty levels dropped.
    public static String clean(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("^#+", "").replaceAll("\\s*/[\\s/]*", "/")
                .replaceAll("\\s+", "-").replaceAll("^/|/$", "");
    }

    /// The first colour for a new tag, the same each time for the same path.
    public static int defaultColour(String path) {
        return Math.floorMod(path.hashCode(), COLOURS);
    }

    @Override
    public int compareTo(Tag other) {
        return path.compareTo(other.path);
    }
}
