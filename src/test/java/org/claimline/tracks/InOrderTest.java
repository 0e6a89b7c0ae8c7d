package org.claimline.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class InOrderTest {

    @Property
    void isAllThatStaysAndComesInOrder(@ForAll @Size(max = 40) Set<@IntRange(max = 60) Integer> before,
            @ForAll @Size(max = 40) Set<@IntRange(max = 60) Integer> after) {
        var removed = new ArrayList<>(before);
        removed.removeAll(after);
        var added = new ArrayList<>(after);
        added.removeAll(before);

        assertThat(InOrder.changed(List.copyOf(new TreeSet<>(before)), removed, added, Comparator.naturalOrder()))
                .containsExactlyElementsOf(new TreeSet<>(after));
    }

    @Test
    void takesTheNewOneOfTwoThatAreEqual() {
        var old = new StringBuilder("b");
        var now = new StringBuilder("b");
        List<StringBuilder> list = List.of(new StringBuilder("a"), old, new StringBuilder("c"));

        List<StringBuilder> changed = InOrder.changed(list, List.of(old), List.of(now), Comparator.naturalOrder());

        assertThat(changed).hasSize(3);
        assertThat(changed.get(1)).isSameAs(now);
    }
}
