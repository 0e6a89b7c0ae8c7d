package org.claimline.importing.documents.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.importing.documents.Labels;
import org.claimline.importing.rules.Rows;

/// Who sent a message: a person, a publication, or a person of one.
///
/// @param author the person
/// @param source the publication, or the domain of the person's house
record Sender(Optional<String> author, Optional<String> source) {

    static final Sender UNKNOWN = new Sender(Optional.empty(), Optional.empty());

    private static final Set<String> HOUSES = words("house");
    private static final Set<String> POSTS = words("freemail");
    private static final List<String> JOINS = List.of(" from ", " at ", " von ", " via ", " @ ", " | ", " - ", ", ");

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        Rows.of("mail.tsv", 2).rows().stream().filter(row -> row.get(0).equals(kind))
                .forEach(row -> words.addAll(Rows.list(row.get(1))));
        return words;
    }

    /// @param from a name, an address, or `Name <address>`
    static Sender of(String from) {
        int open = from.lastIndexOf('<');
        int close = from.indexOf('>', Math.max(open, 0));
        int square = from.indexOf("[mailto:");
        String name = Labels.spaced(open > 0 ? from.substring(0, open) : square > 0 ? from.substring(0, square) : from);
        name = unquoted(name);
        String address = open >= 0 && close > open ? from.substring(open + 1, close) : from.contains("@") ? from : "";
        Optional<String> domain = domain(address);
        if (name.isEmpty() || name.contains("@")) {
            return new Sender(Optional.empty(), domain);
        }
        for (String join : JOINS) {
            int at = name.indexOf(join);
            if (at > 0 && isPerson(name.substring(0, at)) && !isPerson(name.substring(at + join.length()))) {
                return new Sender(Optional.of(name.substring(0, at)), Optional.of(name.substring(at + join.length())));
            }
        }
        String plain = turned(name);
        return isPerson(plain)
                ? new Sender(Optional.of(plain), domain)
                : new Sender(Optional.empty(), Optional.of(name));
    }

    private static String unquoted(String name) {
        String out = name;
        while (out.length() > 1 && "\"'".indexOf(out.charAt(0)) >= 0 && out.charAt(out.length() - 1) == out.charAt(0)) {
            out = out.substring(1, out.length() - 1).strip();
        }
        return out;
    }

    /// 'Roe, Jane' is Jane Roe.
    private static String turned(String name) {
        int comma = name.indexOf(", ");
        boolean one = comma > 0 && name.indexOf(',', comma + 1) < 0 && name.indexOf(' ') == comma + 1
                && name.indexOf(' ', comma + 2) < 0;
        return one ? name.substring(comma + 2) + ' ' + name.substring(0, comma) : name;
    }

    /// Two to four words, each with a capital, none of which names a publication or a house.
    private static boolean isPerson(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > 4 || name.length() > 40) {
            return false;
        }
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            boolean small = Set.of("de", "van", "von", "der", "di", "da", "del", "la", "bin").contains(word);
            boolean shouts = word.length() > 3 && word.chars().noneMatch(Character::isLowerCase);
            if (!capital && !small || shouts || HOUSES.contains(word.toLowerCase(Locale.ROOT))
                    || word.chars().anyMatch(c -> Character.isDigit(c) || c == '&' || c == ':')) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> domain(String address) {
        int at = address.lastIndexOf('@');
        String domain = at < 0 ? "" : address.substring(at + 1).strip().toLowerCase(Locale.ROOT);
        boolean sane = domain.indexOf('.') > 0 && domain.chars().noneMatch(c -> Character.isWhitespace(c) || c == '>');
        return sane && !POSTS.contains(domain) ? Optional.of(domain) : Optional.empty();
    }
}
