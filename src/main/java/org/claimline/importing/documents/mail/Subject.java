package org.claimline.importing.documents.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.importing.documents.Labels;

/// The subject of a message without what mail programs put before it.
///
/// @param title what is left
/// @param isForward whether it says that the message was passed on
/// @param isReply whether it says that it is an answer
record Subject(Optional<String> title, boolean isForward, boolean isReply) {

    private static final Set<String> FORWARDS = Set.of("fwd", "fw", "wg", "tr", "rv", "enc", "i", "转发", "轉寄", "转寄",
            "forward");
    private static final Set<String> REPLIES = Set.of("re", "aw", "antw", "sv", "vs", "rif", "r", "ref", "回复", "回覆",
            "答复", "回信");
    private static final List<String> STAMPS = List.of("[external]", "[ext]", "(external)", "external:", "[extern]",
            "***spam***", "[spam]", "[suspected spam]", "[warning: unscanned]", "[bulk]");

    static Subject of(String subject) {
        String left = Labels.spaced(subject);
        boolean forward = false;
        boolean reply = false;
        boolean more = true;
        while (more) {
            more = false;
            String lower = left.toLowerCase(Locale.ROOT);
            for (String stamp : STAMPS) {
                if (lower.startsWith(stamp)) {
                    left = left.substring(stamp.length()).strip();
                    more = true;
                    break;
                }
            }
            int colon = colon(left);
            String word = colon < 0 ? "" : word(left.substring(0, colon));
            if (FORWARDS.contains(word) || REPLIES.contains(word)) {
                forward |= FORWARDS.contains(word);
                reply |= REPLIES.contains(word);
                left = left.substring(colon + 1).strip();
                more = true;
            }
        }
        return new Subject(left.isEmpty() ? Optional.empty() : Optional.of(left), forward, reply);
    }

    private static int colon(String text) {
        for (int i = 1; i < Math.min(14, text.length()); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }

    /// Without the count of 'Re[2]:'.
    private static String word(String prefix) {
        int bracket = prefix.indexOf('[');
        return (bracket > 0 ? prefix.substring(0, bracket) : prefix).strip().toLowerCase(Locale.ROOT);
    }
}
