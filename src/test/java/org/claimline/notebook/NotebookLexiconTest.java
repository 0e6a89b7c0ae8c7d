package org.claimline.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.ClaimType;
import org.claimline.domain.Evidence;
import org.claimline.domain.Finding;
import org.claimline.domain.NotebookException;
import org.claimline.domain.Quantity;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NotebookLexiconTest {

    @Test
    void aFolderWithoutOneHasAnEmptyOne(@TempDir Path folder) {
        assertThat(NotebookLexicon.of(folder)).isEqualTo(NotebookLexicon.EMPTY);
    }

    @Test
    void everyKindOfLineIsRead() {
        NotebookLexicon lexicon = NotebookLexicon
                .parse(List.of("# ours", "", "metric\tcloud revenue\tCloud sales, cloud turnover",
                        "subject\tAlibaba Cloud\tcloud unit", "unit\ttoken\ttoken, tokens",
                        "furniture\tPROMOTION\tany\tstarts\t80\tour pick of the week"));

        assertThat(lexicon.aliases().metrics()).containsEntry("cloud sales", "cloud revenue")
                .containsEntry("cloud turnover", "cloud revenue");
        assertThat(lexicon.units()).containsEntry("token", List.of("token", "tokens"));
        assertThat(lexicon.furniture())
                .containsExactly(List.of("PROMOTION", "any", "starts", "80", "our pick of the week"));
    }

    @Test
    void aliasesNameMetricAndSubjectWhateverTheirCase() {
        Aliases aliases = NotebookLexicon.parse(List.of("metric\tcloud revenue\tcloud sales",
                "subject\tAlibaba Cloud\tcloud unit")).aliases();
        var finding = new Finding(new Span(0, 3), Reading.of(ClaimType.PERCENT, Quantity.of("34", "%"))
                .withTopic(Optional.of("Cloud sales"), Optional.of("Cloud Unit")), new Evidence("percent", "", 0.9));

        Reading named = aliases.applyTo(finding).reading();

        assertThat(named.metric()).contains("cloud revenue");
        assertThat(named.subject()).contains("Alibaba Cloud");
        assertThat(Aliases.NONE.applyTo(finding)).isSameAs(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"metrics\tcloud revenue\tcloud sales", "metric\tcloud revenue", "unit\t \ttokens",
        "furniture\tPROMOTION\tany\tstarts\tmany\tour pick", "furniture\tADVERT\tany\tstarts\t80\tour pick", "subject"})
    void aFaultNamesItsLine(String line) {
        assertThatThrownBy(() -> NotebookLexicon.parse(List.of("# ours", line)))
                .isInstanceOfSatisfying(NotebookException.class,
                        fault -> assertThat(fault.reason()).isEqualTo(NotebookException.Reason.LEXICON))
                .hasMessageContaining("line 2 of lexicon.tsv");
    }
}
