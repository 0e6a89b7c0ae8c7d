package org.claimline.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimline.domain.ClaimCondition.Called;
import org.claimline.domain.ClaimCondition.Name;

/// Which claims to list: those that meet every part.
///
/// @param kinds any of these
/// @param statuses any of these
/// @param tag carries this tag or one nested under it
/// @param text the quote, the metric, the subject, the holder or the article's title contains it, case aside; empty for
///        all
/// @param conditions all of these
public record ClaimFilter(Set<Kind> kinds, Set<Status> statuses, Optional<String> tag, String text,
        List<ClaimCondition> conditions) {

    /// Everything but the rejected.
    public static final ClaimFilter STANDING = new ClaimFilter(EnumSet.allOf(Kind.class),
            EnumSet.complementOf(EnumSet.of(Status.REJECTED)), Optional.empty(), "", List.of());

    public ClaimFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        conditions = List.copyOf(conditions);
    }

    public ClaimFilter withKinds(Set<Kind> newKinds) {
        return new ClaimFilter(newKinds, statuses, tag, text, conditions);
    }

    public ClaimFilter withStatuses(Set<Status> newStatuses) {
        return new ClaimFilter(kinds, newStatuses, tag, text, conditions);
    }

    public ClaimFilter withTag(Optional<String> newTag) {
        return new ClaimFilter(kinds, statuses, newTag, text, conditions);
    }

    public ClaimFilter withText(String newText) {
        return new ClaimFilter(kinds, statuses, tag, newText, conditions);
    }

    public ClaimFilter withConditions(List<ClaimCondition> newConditions) {
        return new ClaimFilter(kinds, statuses, tag, text, newConditions);
    }

    /// What a name must be exactly, where the filter says it.
    public Optional<String> called(Name name) {
        return conditions.stream()
                .flatMap(one -> one instanceof Called(var of, var exactly) && of == name
                        ? Stream.of(exactly)
                        : Stream.empty())
                .findFirst();
    }

    /// This filter with a name that must be exactly this, or with none.
    public ClaimFilter withCalled(Name name, Optional<String> exactly) {
        return withPart(one -> one instanceof Called(var of, _) && of == name,
                exactly.map(value -> new Called(name, value)));
    }

    /// Whether only claims that are sure, or only those that are not, are wanted ([ClaimFacets#SURE]).
    public Optional<Boolean> sure() {
        return conditions.stream().filter(ClaimFilter::isSureness)
                .map(one -> one.equals(sureness(true))).findFirst();
    }

    public ClaimFilter withSure(Optional<Boolean> wanted) {
        return withPart(ClaimFilter::isSureness, wanted.map(ClaimFilter::sureness));
    }

    /// A part that this type's methods made.
    static boolean isSureness(ClaimCondition condition) {
        return condition.equals(sureness(true)) || condition.equals(sureness(false));
    }

    private static ClaimCondition sureness(boolean sure) {
        return new ClaimCondition.Sure(sure ? Comparison.AT_LEAST : Comparison.BELOW, ClaimFacets.SURE);
    }

    /// This filter, and published in a period besides.
    public ClaimFilter during(Days period) {
        return withConditions(Stream.concat(conditions.stream(), Stream.of(new ClaimCondition.PublishedIn(
                Optional.of(period.first()), Optional.of(period.last())))).toList());
    }

    private ClaimFilter withPart(Predicate<ClaimCondition> old, Optional<? extends ClaimCondition> part) {
        return withConditions(
                Stream.concat(conditions.stream().filter(old.negate()), part.stream()).toList());
    }

    /// All parts as conditions.
    public List<ClaimCondition> all() {
        Stream<Optional<ClaimCondition>> parts = Stream.of(
                kinds.size() == Kind.values().length ? Optional.empty() : Optional.of(new ClaimCondition.OfKind(kinds)),
                statuses.size() == Status.values().length
                        ? Optional.empty()
                        : Optional.of(new ClaimCondition.OfStatus(statuses)),
                tag.map(ClaimCondition.Tagged::new),
                text.isEmpty() ? Optional.empty() : Optional.of(new ClaimCondition.Mentioning(text)));
        return Stream.concat(parts.flatMap(Optional::stream), conditions.stream()).toList();
    }

    /// Whether the claim meets every part.
    public boolean accepts(ClaimRow row) {
        return all().stream().allMatch(condition -> condition.accepts(row));
    }
}
