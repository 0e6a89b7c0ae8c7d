package org.claimline.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.FieldOrigin;
import org.claimline.domain.FieldOrigin.Field;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.format.Format;
import org.claimline.importing.html.PageWhereabouts;
import org.claimline.importing.rules.Alike;

/// Where the fields of an article stand in the file that it was read from. A field that stands nowhere was concluded,
/// or entered.
final class Whereabouts {

    private static final int HEAD = 40;

    private Whereabouts() {}

    /// @param bytes the original
    /// @param text the article's own text, where the original cannot be read as text
    /// @return the fields that stand in the file
    static Map<Field, FieldOrigin> of(byte[] bytes, Format format, ArticleDetails details, String text) {
        var found = new EnumMap<Field, FieldOrigin>(Field.class);
        Optional<String> file = format.isApart() ? Optional.empty() : decoded(bytes);
        Optional<PageWhereabouts> page = format == Format.HTML ? file.map(PageWhereabouts::new) : Optional.empty();
        values(details).forEach((field, value) -> page.flatMap(it -> it.find(value))
                .or(() -> format == Format.HTML ? Optional.empty() : file.flatMap(it -> line(it, value, true)))
                .or(() -> line(text, value, false))
                .ifPresent(evidence -> found.put(field, new FieldOrigin(Origin.STATED, evidence))));
        return found;
    }

    private static Map<Field, String> values(ArticleDetails details) {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(Field.TITLE, details.title());
        details.source().ifPresent(source -> values.put(Field.SOURCE, source));
        details.author().ifPresent(author -> values.put(Field.AUTHOR, author));
        details.url().ifPresent(url -> values.put(Field.URL, url.toString()));
        return values;
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(Decoding.decode(bytes));
        } catch (UnreadableException _) {
            return Optional.empty();
        }
    }

    /// The line that holds the value: one that names its field says so.
    private static Optional<String> line(String text, String value, boolean isFile) {
        var wanted = new Alike(value);
        List<String> lines = text.lines().limit(HEAD).toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            int colon = line.indexOf(':');
            if (wanted.isIn(line)) {
                String name = colon < 1 || colon > 24 ? "" : line.substring(0, colon).strip();
                boolean isField = isFile && Fields.named(name.replace("\"", "")).isPresent();
                return Optional.of(isField
                        ? "field " + name.replace("\"", "").toLowerCase(Locale.ROOT)
                        : "line %d of the text".formatted(at + 1));
            }
        }
        return Optional.empty();
    }
}
