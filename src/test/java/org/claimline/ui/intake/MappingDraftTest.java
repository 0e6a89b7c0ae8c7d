package org.claimline.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Encoding;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.FieldMapping.DateOrder;
import org.claimline.domain.FieldMapping.Role;
import org.claimline.domain.RecordPreview;
import org.claimline.ui.intake.MappingDraft.Sample;
import org.junit.jupiter.api.Test;

final class MappingDraftTest {

    private static MappingDraft draft(String... row) {
        var mapping = new FieldMapping(Map.of(Role.TITLE, "head", Role.TEXT, "body", Role.AUTHOR, "by"),
                DateOrder.DAY_FIRST);
        return new MappingDraft(new RecordPreview("a table", Encoding.UTF_8, Optional.of(','),
                List.of("head", "body", "by"), mapping, Optional.empty(), List.of(List.of(row))));
    }

    @Test
    void showsARowAsAnArticle() {
        assertThat(draft("Cranes", "<p>Two <b>cranes</b>\n are built, if 3 < 4.</p>", "Ada").samples())
                .containsExactly(new Sample("Cranes", List.of("Ada"), "Two cranes are built, if 3 < 4."));
    }

    @Test
    void aRowMayLackWhatTheMappingNames() {
        assertThat(draft("Cranes").samples()).containsExactly(new Sample("Cranes", List.of(), ""));
    }

    @Test
    void followsTheMapping() {
        MappingDraft draft = draft("Cranes", "Two are built.", "Ada");
        draft.choose(Role.TITLE, "by");
        draft.choose(Role.TEXT, "");
        assertThat(draft.samples()).containsExactly(new Sample("Ada", List.of("Ada"), ""));
        assertThat(draft.mappingProperty().get().hasText()).isFalse();
        draft.choose(DateOrder.MONTH_FIRST);
        assertThat(draft.mappingProperty().get().dates()).isEqualTo(DateOrder.MONTH_FIRST);
    }
}
