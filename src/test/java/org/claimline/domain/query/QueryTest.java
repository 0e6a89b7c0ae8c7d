package org.claimline.domain.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.claimline.domain.ClaimCondition;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.Days;
import org.claimline.domain.Kind;
import org.claimline.domain.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    private static String shown(Part part) {
        String sign = part.negated() ? "-" : "";
        return sign + switch (part) {
            case Part.Words(_, _, var text, var form, var in) ->
                in.map(field -> field.typed() + "~").orElse("") + form.name().toLowerCase(Locale.ROOT) + "(" + text
                        + ")";
            case Part.Amount(_, _, var value, var unit, _) ->
                value.toPlainString() + unit.map(it -> " " + it).orElse("");
            case Part.Filter(_, _, var field, var condition) ->
                field.typed() + "="
                        + condition.toString().replace("Optional.empty", "-").replaceAll("Optional\\[(.*?)]", "$1");
            case Part.Only(_, _, var among) -> among.toString();
        };
    }

    private static String shown(Query query) {
        return query.parts().stream().map(QueryTest::shown).collect(Collectors.joining(" ; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', nullValues = "NONE", textBlock = """
            capex                            | word(capex)
            cloud capex                      | word(cloud) ; word(capex)
            "data centre"                    | phrase(data centre)
            -"data centre" fore*             | -phrase(data centre) ; prefix(fore)
            "data cen                        | phrase(data cen)
            AI-driven                        | word(AI-driven)
            kind:target                      | kind=OfKind[kinds=[TARGET]]
            KIND:Target                      | kind=OfKind[kinds=[TARGET]]
            type:price-target                | type=OfType[types=[PRICE_TARGET]]
            type:"price target"              | type=OfType[types=[PRICE_TARGET]]
            holder:"Morgan Stanley"          | holder=Named[name=HOLDER, words=Morgan Stanley]
            -status:confirmed                | -status=OfStatus[statuses=[CONFIRMED]]
            tag:#Cloud/Growth                | tag=Tagged[tag=cloud/growth]
            metric:a,b                       | metric=AnyOf[conditions=[Named[name=METRIC, words=a], Named[name=METRIC, words=b]]]
            metric:"a b",c                   | metric=AnyOf[conditions=[Named[name=METRIC, words=a b], Named[name=METRIC, words=c]]]
            metric:c,"a, b"                  | metric=AnyOf[conditions=[Named[name=METRIC, words=c], Named[name=METRIC, words=a, b]]]
            source="Harbour Daily"           | source=Called[name=SOURCE, exactly=Harbour Daily]
            rule=a,b                         | rule=AnyOf[conditions=[Called[name=RULE, exactly=a], Called[name=RULE, exactly=b]]]
            kind=target                      | word(kind=target)
            after:2025-10-01                 | after=PublishedIn[first=2025-10-01, last=-]
            before:2025-10                   | before=PublishedIn[first=-, last=2025-09-30]
            published:2025                   | published=PublishedIn[first=2025-01-01, last=2025-12-31]
            value>50bn                       | value=Valued[comparison=ABOVE, bound=50000000000]
            value >= $1.2 billion capex      | value=AllOf[conditions=[Valued[comparison=AT_LEAST, bound=1200000000], InUnit[unit=USD]]] ; word(capex)
            value<8%                         | value=AllOf[conditions=[Valued[comparison=BELOW, bound=8], InUnit[unit=%]]]
            value:53,000,000,000             | value=Valued[comparison=EQUAL, bound=53000000000]
            value:50bn..60bn                 | value=AllOf[conditions=[Valued[comparison=AT_LEAST, bound=50000000000], Valued[comparison=AT_MOST, bound=60000000000]]]
            value:$50bn–$60bn                | value=AllOf[conditions=[Valued[comparison=AT_LEAST, bound=50000000000], Valued[comparison=AT_MOST, bound=60000000000], InUnit[unit=USD]]]
            value>-2.5                       | value=Valued[comparison=ABOVE, bound=-2.5]
            confidence<0.8                   | confidence=Sure[comparison=BELOW, bound=0.8]
            confidence>=80%                  | confidence=Sure[comparison=AT_LEAST, bound=0.8]
            is:prior                         | is=Being[state=PRIOR]
            is:open                          | is=OfStatus[statuses=[SUGGESTED]]
            direction:up qualifier:over      | direction=Moving[direction=UP] ; qualifier=Hedged[qualifier=OVER]
            unit:usd                         | unit=InUnit[unit=usd]
            in:notes,articles                | [ARTICLES, NOTES]
            title:cranes note:"to check"     | title~word(cranes) ; note~phrase(to check)
            53bn                             | 53000000000
            $53 billion                      | 53000000000 USD
            53,000,000,000                   | 53000000000
            53 billion dollars of            | 53000000000 USD ; word(of)
            8%                               | 8 %
            US$1.2bn                         | 1200000000 USD
            380 billion yuan                 | 380000000000 CNY
            1.5x                             | 1.5 x
            -53bn                            | -53000000000
            2025                             | word(2025)
            300 jobs                         | word(300) ; word(jobs)
            10:30 https://example.org        | word(10:30) ; word(https://example.org)
            9988.HK                          | word(9988.HK)
            ...                              | NONE
            """)
    void reads(String typed, String expected) {
        Query query = Query.parse(typed);
        assertThat(query.faults()).isEmpty();
        assertThat(shown(query)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', emptyValue = "", textBlock = """
            kidn:target cloud  | there is no field 'kidn'; it may be kind        | word(cloud)
            kind:targets       | 'targets' is not known here; it may be figure, date, target | §§
            kind: cloud        | 'kind' lacks a value; it may be figure, date, target | word(cloud)
            after:yesterday    | 'yesterday' is not a date; write 2025-10-01, 2025-10 or 2025 | §§
            after:2025-13      | '2025-13' is not a date; write 2025-10-01, 2025-10 or 2025 | §§
            value>many cloud   | 'many' is not an amount; write 50bn, $1.2 billion, 8% or 53,000,000,000 | word(cloud)
            confidence>1.5     | '1.5' is not a confidence; write a number from 0 to 1 | §§
            confidence>180%    | '180%' is not a confidence; write a number from 0 to 1 | §§
            value>             | 'value' lacks a value | §§
            """)
    void saysWhatItCannotRead(String typed, String message, String rest) {
        Query query = Query.parse(typed);
        assertThat(query.faults()).extracting(Fault::message).containsExactly(message);
        assertThat(typed).contains(query.faults().getFirst().at().in(typed));
        assertThat(shown(query)).isEqualTo(rest);
    }

    @Property(tries = 2_000)
    void neverFailsAndEveryPartStandsWhereItSays(@ForAll String typed) {
        Query query = Query.parse(typed);
        int last = 0;
        for (Part part : query.parts()) {
            assertThat(part.at().start()).isGreaterThanOrEqualTo(last);
            assertThat(part.at().isEmpty()).isFalse();
            assertThat(part.at().end()).isLessThanOrEqualTo(typed.length());
            last = part.at().end();
        }
        for (int caret = 0; caret <= typed.length(); caret++) {
            Completion completion = Query.complete(typed, caret, Completion.Known.NOTHING);
            assertThat(completion.replaced().end()).isLessThanOrEqualTo(typed.length());
        }
    }

    @Test
    void aChipCanBeTakenOutAndPutIn() {
        Query query = Query.parse("cloud kind:target  capex");
        assertThat(query.without(query.parts().get(1))).isEqualTo("cloud capex");
        assertThat(query.without(query.parts().getFirst())).isEqualTo("kind:target  capex");
        assertThat(query.with(Field.HOLDER, "Morgan Stanley"))
                .isEqualTo("cloud kind:target  capex holder:\"Morgan Stanley\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', nullValues = "NONE", textBlock = """
            cloud kind:target,date -kind:figure | KIND   | date           | cloud -kind:figure kind:date
            kind:target cloud                   | KIND   | NONE           | cloud
            cloud                               | SOURCE | Harbour, Daily | cloud source:"Harbour, Daily"
            in:notes a in:claims                | IN     | NONE           | a
            """)
    void asksForOtherValuesOfAField(String typed, Field field, String value, String expected) {
        List<String> values = value == null ? List.of() : List.of(value);
        assertThat(Query.parse(typed).asking(field, values)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', emptyValue = "", textBlock = """
            §§
            kind:figure,target status:suggested tag:cloud/growth
            status:suggested,confirmed,rejected,disputed,superseded
            "data centre" metric:"cloud revenue" source="Harbour Daily"
            value>50000000000 value<1234567 value<12 unit:USD confidence<0.8 is:prior -is:noted
            after:2025-10-01 before:2026-02-01 direction:up qualifier:over
            tag:a tag:b subject:x,y "53bn"
            """)
    void aFilterOfTheTableHasAText(String text) {
        ClaimFilter filter = Query.parse(text).claimFilter();
        assertThat(Query.parse(Query.text(filter)).claimFilter()).isEqualTo(filter);
    }

    @Test
    void whatHasAPlaceInTheFilterIsPutThere() {
        ClaimFilter filter = Query.parse("kind:target,date kind:date status:confirmed tag:a tag:b").claimFilter();
        assertThat(filter.kinds()).containsExactly(Kind.DATE);
        assertThat(filter.statuses()).containsExactly(Status.CONFIRMED);
        assertThat(filter.tag()).contains("a");
        assertThat(filter.conditions()).containsExactly(new ClaimCondition.Tagged("b"));
    }

    @Test
    void theTableLeavesRejectedClaimsOutUnlessAskedFor() {
        assertThat(Query.parse("cloud").claimFilter().statuses()).doesNotContain(Status.REJECTED);
        assertThat(Query.parse("status:rejected").claimFilter().statuses()).contains(Status.REJECTED);
        assertThat(Query.parse("").claimFilter()).isEqualTo(ClaimFilter.STANDING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            ki^                | 0 | 2 | kind:
            -sta^              | 1 | 4 | status:
            cloud val^         | 6 | 9 | value>
            kind:^             | 5 | 5 | figure ;date ;target
            kind:figure,ta^    | 12 | 14 | target
            status:co^ cloud   | 7 | 9 | confirmed
            holder:morg^       | 7 | 11 | "Morgan Stanley" ;Morgana
            holder:"morg^"     | 7 | 13 | "Morgan Stanley" ;Morgana
            holder:"a b" su^   | 13 | 15 | subject:
            holder=morg^       | 7 | 11 | "Morgan Stanley" ;Morgana
            holder:"a, b",mor^ | 14 | 17 | "Morgan Stanley" ;Morgana
            """)
    void suggests(String typed, int from, int to, String expected) {
        int caret = typed.indexOf('^');
        Completion completion = Query.complete(typed.replace("^", ""), caret,
                (field, word) -> field == Field.HOLDER && "morgan stanley".startsWith(word)
                        ? List.of("Morgan Stanley", "Morgana")
                        : List.of());
        assertThat(completion.suggestions()).extracting(Completion.Suggestion::insert)
                .containsExactly(List.of(expected.split(";")).stream()
                        .map(it -> it.endsWith(":") || it.endsWith(">") ? it : it.stripTrailing() + " ")
                        .toArray(String[]::new));
        assertThat(completion.replaced().start()).isEqualTo(from);
        assertThat(completion.replaced().end()).isEqualTo(to);
    }

    @Test
    void aPeriodIsTheSameAsAfterItsFirstDayAndBeforeTheDayBehindItsLast() {
        var period = new Days(LocalDate.of(2025, 9, 3), LocalDate.of(2025, 10, 12), Days.Precision.RANGE);
        Query during = Query.parse("capex").during(period);
        assertThat(during.text()).isEqualTo("capex after:2025-09-03 before:2025-10-13");
        assertThat(during.faults()).isEmpty();
        assertThat(Query.parse("").during(period).conditions()).containsExactly(
                new ClaimCondition.PublishedIn(Optional.of(period.first()), Optional.empty()),
                new ClaimCondition.PublishedIn(Optional.empty(), Optional.of(period.last())));
    }
}
