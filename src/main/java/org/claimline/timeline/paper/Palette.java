package org.claimline.timeline.paper;

import java.util.EnumMap;
import java.util.Map;
import org.claimline.timeline.picture.Ink;

/// The colours and the font of a file.
///
/// @param colours red, green and blue as the lower 24 bits, of every ink
/// @param family of the font
public record Palette(Map<Ink, Integer> colours, String family) {

    public Palette {
        colours = new EnumMap<>(colours);
        if (colours.size() < Ink.values().length) {
            throw new IllegalArgumentException("a palette needs every ink");
        }
    }

    int rgb(Ink ink) {
        return colours.getOrDefault(ink, 0);
    }

    /// A colour on its way to the paper's.
    ///
    /// @param share 1 for the ink, 0 for the paper
    int faded(Ink ink, double share) {
        int from = rgb(Ink.SURFACE);
        int to = rgb(ink);
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int paper = from >> shift & 255;
            mixed |= (int) Math.round(paper + ((to >> shift & 255) - paper) * share) << shift;
        }
        return mixed;
    }
}
