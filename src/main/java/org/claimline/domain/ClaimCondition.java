package org.claimline.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One thing that a claim must meet. Names and texts are compared without regard to case.
public sealed interface ClaimCondition {

    /// Whether the claim meets it. Storage and index answer the same question for many claims at once.
    boolean accepts(ClaimRow row);

    /// What a claim, or its article, is called by.
    enum Name {
        METRIC, SUBJECT, HOLDER, SOURCE, RULE
    }

    /// What a claim may be besides its status.
    enum State {
        /// The value that is being replaced.
        PRIOR,
        /// Marked by the user.
        BY_HAND,
        /// Carries a tag.
        TAGGED,
        /// Has a note.
        NOTED,
        /// Its article has no publication date.
        UNDATED,
        /// A written range of amounts.
        RANGE
    }

    record OfKind(Set<Kind> kinds) implements ClaimCondition {
        public OfKind {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public boolean accepts(ClaimRow row) {
            return kinds.contains(row.claim().kind());
        }
    }

    record OfType(Set<ClaimType> types) implements ClaimCondition {
        public OfType {
            types = Set.copyOf(types);
        }

        @Override
        public boolean accepts(ClaimRow row) {
            return types.contains(row.claim().reading().type());
        }
    }

    record OfStatus(Set<Status> statuses) implements ClaimCondition {
        public OfStatus {
            statuses = Set.copyOf(statuses);
        }

        @Override
        public boolean accepts(ClaimRow row) {
            return statuses.contains(row.claim().status());
        }
    }

    /// Carries this tag or one nested under it.
    record Tagged(String tag) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            return row.tags().stream().anyMatch(path -> path.equals(tag) || path.startsWith(tag + "/"));
        }
    }

    /// The name contains the words.
    record Named(Name name, String words) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            return name(row).filter(text -> contains(text, words)).isPresent();
        }

        private Optional<String> name(ClaimRow row) {
            Reading reading = row.claim().reading();
            return switch (name) {
                case METRIC -> reading.metric();
                case SUBJECT -> reading.subject();
                case HOLDER -> reading.holder();
                case SOURCE -> row.source();
                case RULE -> Optional.of(row.claim().evidence().rule());
            };
        }
    }

    /// The name is exactly this, case aside.
    record Called(Name name, String exactly) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            return new Named(name, "").name(row).filter(exactly::equalsIgnoreCase).isPresent();
        }
    }

    /// Quote, metric, subject, holder or the article's title contains the words.
    record Mentioning(String words) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            Reading reading = row.claim().reading();
            return Stream.of(Optional.of(row.claim().anchor().quote()), reading.metric(), reading.subject(),
                    reading.holder(), Optional.of(row.articleTitle())).flatMap(Optional::stream)
                    .anyMatch(text -> contains(text, words));
        }
    }

    /// An amount in this unit.
    record InUnit(String unit) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            return row.claim().reading().value() instanceof Quantity quantity
                    && quantity.unit().equalsIgnoreCase(unit);
        }
    }

    /// An amount of which some value compares so; of a written range any value counts.
    record Valued(Comparison comparison, BigDecimal bound) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            return row.claim().reading().value() instanceof Quantity quantity
                    && comparison.holds(quantity.low(), quantity.high(), bound);
        }
    }

    /// The article was published on one of these days.
    ///
    /// @param first and `last`: included; absent for no bound
    record PublishedIn(Optional<LocalDate> first, Optional<LocalDate> last) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            Optional<LocalDate> day = row.published().map(Published::date);
            return day.isPresent() && first.filter(day.get()::isBefore).isEmpty()
                    && last.filter(day.get()::isAfter).isEmpty();
        }
    }

    /// @param bound from 0 to 1
    record Sure(Comparison comparison, double bound) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            double confidence = row.claim().evidence().confidence();
            return comparison.holds(confidence, confidence, bound);
        }
    }

    record Hedged(Qualifier qualifier) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            return row.claim().reading().qualifier().filter(qualifier::equals).isPresent();
        }
    }

    record Moving(Direction direction) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            return row.claim().reading().direction().filter(direction::equals).isPresent();
        }
    }

    record InArticle(ArticleId article) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            return row.claim().article().equals(article);
        }
    }

    record Being(State state) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            Claim claim = row.claim();
            return switch (state) {
                case PRIOR -> claim.reading().prior();
                case BY_HAND -> claim.evidence().isByHand();
                case TAGGED -> !row.tags().isEmpty();
                case NOTED -> row.notes() > 0;
                case UNDATED -> row.published().isEmpty();
                case RANGE -> claim.reading().value() instanceof Quantity quantity && !quantity.isPoint();
            };
        }
    }

    record Not(ClaimCondition condition) implements ClaimCondition {
        @Override
        public boolean accepts(ClaimRow row) {
            return !condition.accepts(row);
        }
    }

    /// All of these hold.
    record AllOf(List<ClaimCondition> conditions) implements ClaimCondition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean accepts(ClaimRow row) {
            return conditions.stream().allMatch(condition -> condition.accepts(row));
        }
    }

    /// At least one of these holds.
    record AnyOf(List<ClaimCondition> conditions) implements ClaimCondition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean accepts(ClaimRow row) {
            return conditions.stream().anyMatch(condition -> condition.accepts(row));
        }
    }

    /// Whether a text contains words, case aside.
    static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
