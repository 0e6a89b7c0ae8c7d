package org.claimline.importing;

import java.util.ArrayList;
import java.util.List;

/// A name out of a file as it may be shown: on one line, not long, without characters that are not seen or that turn
/// the line round, without steps up the folders.
final class ShownName {

    private static final int MOST = 120;
    private static final int TAIL = 40;

    private ShownName() {}

    static String of(String name) {
        var seen = new StringBuilder();
        name.codePoints().limit(10_000).map(ShownName::shown).forEach(seen::appendCodePoint);
        List<String> steps = new ArrayList<>(List.of(seen.toString().replace('\\', '/').split("/")));
        steps.removeIf(step -> step.isBlank() || step.equals(".") || step.equals(".."));
        String clean = String.join("/", steps).strip();
        return clean.isEmpty() ? "?" : shortened(clean);
    }

    private static int shown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                '\uFFFD';
            default -> point == '›' ? '>' : point;
        };
    }

    /// The middle goes: a name's ending says what it is.
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= MOST) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, MOST - TAIL - 1)) + "…"
                + name.substring(name.offsetByCodePoints(0, length - TAIL));
    }
}
