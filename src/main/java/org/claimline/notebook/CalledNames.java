package org.claimline.notebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.Claim;
import org.claimline.domain.query.Part;
import org.claimline.domain.query.Query;
import org.claimline.tracks.Terms;

/// By which names claims are found, although no text says them: their metrics and subjects, as they are written, as
/// tracks call them ("capital expenditure" where the text says "investment plan"), and as the notebook's aliases do.
final class CalledNames {

    /// No name that anybody types has more words.
    private static final int LONGEST = 6;

    private CalledNames() {}

    /// What a claim is called by.
    static Set<String> of(Claim claim) {
        var names = new LinkedHashSet<String>();
        Terms terms = Terms.standard();
        claim.reading().metric().ifPresent(names::add);
        terms.metricName(claim.reading()).ifPresent(names::add);
        claim.reading().subject().ifPresent(subject -> {
            names.add(subject);
            names.add(terms.subject(subject));
        });
        return names;
    }

    /// What all of them are called by.
    static Set<String> of(Collection<Claim> claims) {
        var names = new LinkedHashSet<String>();
        claims.forEach(claim -> names.addAll(of(claim)));
        return names;
    }

    /// What the words of a query may call: words that stand side by side, and what they are an alias of. Words in quotes
    /// and excluded ones mean what they say and nothing else.
    static Map<Part, Set<String>> of(Query query, Aliases aliases) {
        var called = new HashMap<Part, Set<String>>();
        List<Part> parts = query.parts();
        for (int from = 0; from < parts.size(); from++) {
            var run = new StringBuilder();
            for (int to = from; to < Math.min(parts.size(), from + LONGEST); to++) {
                if (!(parts.get(to) instanceof Part.Words words) || !isPlain(words)) {
                    break;
                }
                run.append(run.isEmpty() ? "" : " ").append(words.text().toLowerCase(Locale.ROOT));
                Set<String> names = meant(run.toString(), aliases);
                parts.subList(from, to + 1).forEach(
                        part -> called.computeIfAbsent(part, _ -> new LinkedHashSet<>()).addAll(names));
            }
        }
        return called;
    }

    private static boolean isPlain(Part.Words words) {
        return words.form() == Part.Words.Form.WORD && !words.negated() && words.in().isEmpty();
    }

    private static Set<String> meant(String words, Aliases aliases) {
        var names = new LinkedHashSet<String>();
        names.add(words);
        names.add(Terms.standard().subject(words));
        Optional.ofNullable(aliases.metrics().get(words)).ifPresent(names::add);
        Optional.ofNullable(aliases.subjects().get(words)).ifPresent(names::add);
        Terms.standard().metricOf(words).ifPresent(names::add);
        return names;
    }
}
