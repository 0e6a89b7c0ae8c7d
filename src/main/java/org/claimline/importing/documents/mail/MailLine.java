package org.claimline.importing.documents.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimline.domain.Span;

/// A line of a message that is not blank.
///
/// @param span where it stands in the text
/// @param text without marks of quotation and white space at its ends
/// @param isQuoted whether it stands behind such a mark
record MailLine(Span span, String text, boolean isQuoted) {

    static List<MailLine> of(String body) {
        List<MailLine> lines = new ArrayList<>();
        int from = 0;
        while (from < body.length()) {
            int to = body.indexOf('\n', from);
            to = to < 0 ? body.length() : to;
            int start = from;
            while (start < to && "> \t|".indexOf(body.charAt(start)) >= 0) {
                start++;
            }
            String text = body.substring(start, to).strip();
            boolean quoted = body.charAt(from) == '>';
            if (!text.isEmpty()) {
                lines.add(new MailLine(new Span(from, to), text, quoted));
            }
            from = to + 1;
        }
        return lines;
    }

    /// In lower case, without the stars of bold type and dashes around it.
    String bare() {
        int start = 0;
        int end = text.length();
        while (start < end && "*-–—_=[ ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "*-–—_=] ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
