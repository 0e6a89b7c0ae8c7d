package org.claimline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimline.domain.SavedView.Shown;
import org.junit.jupiter.api.Test;

class SavedViewTest {

    @Test
    void viewsAreWrittenAndReadInTheirOrder() {
        List<SavedView> views = List.of(new SavedView("Plans", "kind:target value>1bn holder:\"A, B\"", Shown.CLAIMS),
                new SavedView("Everything", "", Shown.SEARCH), new SavedView("云", "阿里 \"data centre\"", Shown.SEARCH));
        assertThat(SavedView.read(SavedView.written(views))).isEqualTo(views);
        assertThat(SavedView.read("")).isEmpty();
        assertThat(SavedView.read("torn\nclaims\tPlans\tkind:target")).singleElement()
                .isEqualTo(new SavedView("Plans", "kind:target", Shown.CLAIMS));
    }

    @Test
    void aViewIsOneLineAndHasAName() {
        assertThat(new SavedView("a\tb\nc", "x\ty", Shown.SEARCH))
                .isEqualTo(new SavedView("a b c", "x y", Shown.SEARCH));
        assertThatThrownBy(() -> new SavedView(" \t", "x", Shown.SEARCH)).isInstanceOf(IllegalArgumentException.class);
    }
}
