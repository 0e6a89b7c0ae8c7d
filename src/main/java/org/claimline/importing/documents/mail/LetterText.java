package org.claimline.importing.documents.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.Furniture;
import org.claimline.domain.Furniture.Reason;
import org.claimline.domain.Published;
import org.claimline.domain.Span;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.dates.DateScanner;
import org.claimline.importing.documents.Labels;
import org.claimline.importing.documents.Prose;
import org.claimline.importing.documents.Prose.Kind;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Format;

/// From a decoded message to an article: its text, who wrote it and when. Of a message that was only passed on, the one
/// inside counts.
public final class LetterText {

    /// So much may be said above a message that is passed on.
    private static final int NOTE = 400;

    private LetterText() {}

    /// @throws UnreadableException when there is no text in it
    public static Draft of(Letter letter, Format format) throws UnreadableException {
        String body = body(letter);
        if (body.chars().noneMatch(Character::isLetterOrDigit)) {
            String files = String.join(", ", letter.attachments());
            throw new UnreadableException(UnreadableException.Reason.NO_TEXT, files.isEmpty()
                    ? "the message has no text"
                    : "the message has no text of its own, only what is attached (" + files + ')');
        }
        List<MailLine> lines = MailLine.of(body);
        MailFurniture furniture = new MailFurniture(lines);
        Subject subject = Subject.of(letter.subject().orElse(""));
        List<InnerHead> heads = InnerHead.all(lines);
        Optional<InnerHead> inner = inner(lines, heads, subject);
        int quoted = heads.stream().filter(h -> inner.isEmpty() || h.first() > inner.get().first())
                .map(InnerHead::first).findFirst().orElse(lines.size());
        heads.stream().filter(h -> inner.isPresent() && h.first() <= inner.get().first()).forEach(furniture::head);
        List<Furniture> marks = new ArrayList<>(furniture.find(quoted));
        String text = withAttachments(body, letter.attachments(), marks);
        return draft(format, text, marks, letter, subject, inner);
    }

    private static Draft draft(Format format, String text, List<Furniture> marks, Letter letter, Subject subject,
            Optional<InnerHead> inner) {
        Sender outer = letter.from().map(Sender::of).orElse(Sender.UNKNOWN);
        Sender sender = inner.flatMap(InnerHead::from).map(Sender::of).orElse(outer);
        Optional<String> title = inner.flatMap(InnerHead::subject).flatMap(s -> Subject.of(s).title())
                .or(subject::title);
        Optional<Published> published = inner.flatMap(InnerHead::sent).flatMap(LetterText::sent)
                .or(letter::published);
        return new Draft(format, text, marks,
                Labels.label(title, sender.source(), sender.author(), Optional.empty()), published, Draft.Guess.NONE);
    }

    private static String body(Letter letter) {
        String page = letter.html().map(MailPage::text).orElse("");
        return page.isBlank() ? plain(letter.plain().orElse("")) : page;
    }

    /// The paragraphs of a plain message, with one blank line between them.
    private static String plain(String text) {
        Prose prose = new Prose();
        for (String paragraph : PlainBody.unwrapped(text).split("\n\n")) {
            prose.add(Kind.PARAGRAPH, paragraph);
        }
        return prose.text();
    }

    /// The message inside that counts: the innermost to which nothing much was added on the way.
    private static Optional<InnerHead> inner(List<MailLine> lines, List<InnerHead> heads, Subject subject) {
        Optional<InnerHead> inner = Optional.empty();
        int from = 0;
        for (InnerHead head : heads) {
            int note = lines.subList(from, head.first()).stream().mapToInt(l -> l.text().length()).sum();
            boolean passed = head.isForward() || subject.isForward() || !subject.isReply() && note < NOTE / 4;
            boolean last = head.end() >= lines.size();
            if (!passed || note > NOTE || last) {
                break;
            }
            inner = Optional.of(head);
            from = head.end();
        }
        return inner;
    }

    /// A date as mail programs write it; with 'AM' or 'PM' the month comes first.
    static Optional<Published> sent(String value) {
        String upper = value.toUpperCase(Locale.ROOT);
        boolean american = upper.contains(" AM") || upper.contains(" PM");
        return DateScanner.first(value, !american).flatMap(stamp -> stamp.date().map(day -> new Published(day,
                stamp.time(), stamp.zone(), Published.Origin.STATED, value)));
    }

    private static String withAttachments(String body, List<String> attachments, List<Furniture> marks) {
        if (attachments.isEmpty()) {
            return body;
        }
        String line = "Attached: " + String.join(", ", attachments);
        int start = body.length() + 2;
        marks.add(new Furniture(new Span(start, start + line.length()), Reason.NAVIGATION));
        return body + "\n\n" + line;
    }
}
