package org.claimline.importing.documents.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The head of a message inside another, as mail programs write it above what is passed on or answered.
///
/// @param first the number of its first line, a line that announces it included
/// @param end the number of the line after it
/// @param isForward whether a line says that it is passed on
record InnerHead(int first, int end, Optional<String> from, Optional<String> sent, Optional<String> subject,
        boolean isForward) {

    private static final int LONGEST_NAME = 18;

    /// All of a text, in order.
    static List<InnerHead> all(List<MailLine> lines) {
        List<InnerHead> heads = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<InnerHead> head = at(lines, i);
            if (head.isPresent()) {
                heads.add(head.get());
                i = head.get().end() - 1;
            }
        }
        return heads;
    }

    private static Optional<InnerHead> at(List<MailLine> lines, int at) {
        if (field(lines.get(at).text()).isEmpty()) {
            return Optional.empty();
        }
        String[] values = new String[3];
        int fields = 0;
        int i = at;
        while (i < lines.size()) {
            Optional<String> field = field(lines.get(i).text());
            if (field.isEmpty()) {
                break;
            }
            int kind = List.of("from", "sent", "subject").indexOf(field.get());
            String value = value(lines.get(i).text());
            if (kind >= 0 && values[kind] == null) {
                values[kind] = value;
            }
            fields++;
            i++;
        }
        boolean whole = values[0] != null && (values[1] != null || values[2] != null) && fields >= 3;
        boolean marked = at > 0 && isMarked(lines.get(at - 1), "forward");
        boolean original = at > 0 && isMarked(lines.get(at - 1), "original");
        if (!whole && !((marked || original) && fields >= 2)) {
            return Optional.empty();
        }
        return Optional.of(new InnerHead(marked || original ? at - 1 : at, i, Optional.ofNullable(values[0]),
                Optional.ofNullable(values[1]), Optional.ofNullable(values[2]), marked));
    }

    private static boolean isMarked(MailLine line, String kind) {
        return line.text().length() < 80 && MailWords.holds(kind, line.bare());
    }

    private static int colon(String text) {
        int limit = Math.min(text.length(), LONGEST_NAME + 4);
        for (int i = 1; i < limit; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> field(String text) {
        int colon = colon(text);
        if (colon < 0) {
            return Optional.empty();
        }
        String name = text.substring(0, colon).replace("*", "").replace('’', '\'').strip().toLowerCase(Locale.ROOT);
        return MailWords.field(name);
    }

    private static String value(String text) {
        String value = text.substring(colon(text) + 1).strip();
        return value.startsWith("*") ? value.substring(1).strip() : value;
    }
}
