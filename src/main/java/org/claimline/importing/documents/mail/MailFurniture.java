package org.claimline.importing.documents.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimline.domain.Furniture;
import org.claimline.domain.Furniture.Reason;
import org.claimline.domain.Span;

/// Which lines of a message are not what it says: how to see it in a browser, signatures, how to leave the list, legal
/// notes, and what is quoted below an answer.
final class MailFurniture {

    private static final int HEAD = 6;
    private static final int SHORT = 160;
    private static final int SIGNATURE = 12;
    private static final int SIGNATURE_LINE = 90;
    private static final int LEGAL = 2500;
    private static final int ANSWER = 60;

    private final List<MailLine> lines;
    private final List<Furniture> found = new ArrayList<>();
    private final boolean[] taken;

    MailFurniture(List<MailLine> lines) {
        this.lines = lines;
        this.taken = new boolean[lines.size()];
    }

    /// @param quoted the number of the line from which on an older message follows, or the number of lines
    List<Furniture> find(int quoted) {
        if (letters(0, quoted) >= ANSWER) {
            mark(quoted, lines.size(), Reason.BOILERPLATE);
            quotations(quoted);
        }
        int end = leave(quoted);
        signature(end);
        closing(end);
        for (int i = 0; i < lines.size(); i++) {
            String bare = lines.get(i).bare();
            int length = lines.get(i).text().length();
            boolean edge = i < HEAD || i >= lines.size() - HEAD;
            if (edge && length < SHORT && MailWords.starts("browser", bare)) {
                mark(i, i + 1, Reason.NAVIGATION);
            } else if (length < LEGAL && MailWords.holds("legal", bare)) {
                mark(i, i + 1, Reason.BOILERPLATE);
            }
        }
        return found.stream().sorted().toList();
    }

    /// Marks the head of a message that is passed on.
    void head(InnerHead head) {
        for (int i = head.first(); i < head.end(); i++) {
            String name = lines.get(i).bare();
            int colon = Math.max(name.indexOf(':'), name.indexOf('：'));
            String field = colon < 0
                    ? ""
                    : MailWords.field(name.substring(0, colon).replace("*", "").strip()).orElse("");
            mark(i, i + 1, switch (field) {
                case "from" -> Reason.BYLINE;
                case "sent" -> Reason.PUBLICATION_STAMP;
                case "subject" -> Reason.HEADLINE;
                default -> Reason.CONTACT;
            });
        }
    }

    private void mark(int from, int to, Reason reason) {
        for (int i = from; i < to; i++) {
            if (!taken[i]) {
                taken[i] = true;
                Span span = lines.get(i).span();
                found.add(new Furniture(span, reason));
            }
        }
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += lines.get(i).isQuoted() ? 0 : lines.get(i).text().length();
        }
        return letters;
    }

    private void quotations(int to) {
        for (int i = 0; i < to; i++) {
            boolean wrote = i + 1 < lines.size() && lines.get(i + 1).isQuoted()
                    && MailWords.ends("wrote", lines.get(i).text().toLowerCase(Locale.ROOT));
            if (lines.get(i).isQuoted() || wrote) {
                mark(i, i + 1, Reason.BOILERPLATE);
            }
        }
    }

    /// From the line on how to leave, what follows is no news, unless much follows.
    private int leave(int to) {
        int all = letters(0, to);
        for (int i = 0; i < to; i++) {
            String bare = lines.get(i).bare();
            if (lines.get(i).text().length() < 400 && MailWords.holds("leave", bare)) {
                if (letters(i, to) * 10 < all * 4 || letters(i, to) < 800 && i > 3) {
                    mark(i, to, Reason.BOILERPLATE);
                    return i;
                }
                mark(i, i + 1, Reason.BOILERPLATE);
            }
        }
        return to;
    }

    /// What stands below two dashes.
    private void signature(int end) {
        for (int i = Math.max(1, end - SIGNATURE - 8); i < end; i++) {
            if (lines.get(i).text().equals("--") || lines.get(i).text().equals("—")) {
                mark(i, end, Reason.CONTACT);
                return;
            }
        }
    }

    /// 'Best regards' and the few short lines below it.
    private void closing(int end) {
        for (int i = Math.max(1, end - SIGNATURE); i < end; i++) {
            String bare = lines.get(i).bare();
            String words = bare.endsWith(",") || bare.endsWith("!") || bare.endsWith(".")
                    ? bare.substring(0, bare.length() - 1)
                    : bare;
            if (!taken[i] && MailWords.of("closing").contains(words) && areShort(i + 1, end)) {
                mark(i, end, Reason.CONTACT);
                return;
            }
        }
    }

    private boolean areShort(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!taken[i] && lines.get(i).text().length() > SIGNATURE_LINE) {
                return false;
            }
        }
        return true;
    }
}
