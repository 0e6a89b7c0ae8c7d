package org.claimline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimOrder;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.query.Query;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.testkit.DemoNotebook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The beginning of the list of claims before the list was read.
@Tag("db")
class FirstClaimsTest {

    @TempDir
    Path folder;

    @Test
    void isTheBeginningOfTheListAndGivesWayToIt() {
        Path home = folder.resolve("n.claimline");
        List<String> queries = List.of("", "kind:target", "status:confirmed", "tag:capex", "value>1bn unit:USD",
                "rejectednothing");
        try (Notebook notebook = DemoNotebook.sample(home)) {
            notebook.apply(Edits.bin(notebook.article(notebook.articles().getFirst().id()).orElseThrow()));
        }
        try (Notebook notebook = DemoNotebook.empty(home)) {
            List<List<ClaimRow>> first = queries.stream()
                    .map(query -> notebook.firstClaims(filter(query), 30).orElseThrow()).toList();
            assertThat(first.getFirst()).hasSize(30);
            for (int i = 0; i < queries.size(); i++) {
                assertThat(first.get(i)).as(queries.get(i))
                        .isEqualTo(notebook.claims(filter(queries.get(i)), ClaimOrder.NEWEST, 0, 30).rows());
            }
            assertThat(notebook.firstClaims(ClaimFilter.STANDING, 30)).as("the list was read").isEmpty();
        }
    }

    private static ClaimFilter filter(String query) {
        return Query.parse(query).claimFilter();
    }
}
