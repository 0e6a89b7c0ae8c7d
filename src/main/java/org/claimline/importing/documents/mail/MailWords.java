package org.claimline.importing.documents.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.importing.rules.Rows;

/// The words of `mail.tsv`.
final class MailWords {

    private static final Map<String, List<String>> WORDS = new HashMap<>();

    static {
        Rows.of("mail.tsv", 2).rows().forEach(row -> WORDS.put(row.get(0), Rows.list(row.get(1))));
    }

    private MailWords() {}

    static List<String> of(String kind) {
        return WORDS.getOrDefault(kind, List.of());
    }

    static boolean holds(String kind, String lower) {
        return of(kind).stream().anyMatch(lower::contains);
    }

    static boolean starts(String kind, String lower) {
        return of(kind).stream().anyMatch(lower::startsWith);
    }

    static boolean ends(String kind, String lower) {
        return of(kind).stream().anyMatch(lower::endsWith);
    }

    /// Which field of a message's head a name stands for.
    static Optional<String> field(String name) {
        return List.of("from", "sent", "to", "subject").stream().filter(f -> of(f).contains(name)).findFirst();
    }
}
