package org.claimline.ui.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.domain.ClaimFacets;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.ClaimOrder;
import org.claimline.domain.ClaimRow;
import org.claimline.notebook.Notebook;

/// A list of claims as it is now: how long it is, what its filter's other choices would show, and the pages of it that
/// are looked at.
///
/// @param pages by their number, of [ClaimLines#PAGE] rows each
/// @param places where the claims that were asked for stand; those that are not in the list are left out
record Listing(ClaimFilter filter, ClaimOrder order, ClaimFacets facets, Map<Integer, List<ClaimRow>> pages,
        Map<ClaimId, Integer> places) {

    static final Listing EMPTY = new Listing(ClaimFilter.STANDING, ClaimOrder.NEWEST, ClaimFacets.NONE, Map.of(),
            Map.of());

    /// Asks the notebook. Not for the FX thread.
    static Listing of(Notebook book, ClaimFilter filter, ClaimOrder order, List<Integer> pages, List<ClaimId> claims) {
        ClaimFacets facets = counted(book.facets(filter));
        Map<Integer, List<ClaimRow>> rows = new HashMap<>();
        for (int page : pages) {
            if (page * ClaimLines.PAGE < facets.total()) {
                rows.put(page, page(book, filter, order, page));
            }
        }
        Map<ClaimId, Integer> places = claims.isEmpty() ? Map.of() : book.places(filter, order, claims);
        return new Listing(filter, order, facets, rows, places);
    }

    /// Of an empty notebook too: what is not counted yet is [ClaimFacets#NONE] itself.
    private static ClaimFacets counted(ClaimFacets facets) {
        return new ClaimFacets(facets.all(), facets.total(), facets.open(), facets.kinds(), facets.statuses(),
                facets.sure(), facets.unsure(), facets.rules(), facets.sources(), facets.tags());
    }

    /// The beginning of a list whose length is not known yet.
    static Listing beginning(ClaimFilter filter, List<ClaimRow> rows) {
        return new Listing(filter, ClaimOrder.NEWEST, ClaimFacets.NONE, Map.of(0, rows), Map.of());
    }

    /// How many rows of it can be shown: all, or the beginning while it is not counted.
    int size() {
        return isCounted() ? facets.total() : pages.getOrDefault(0, List.of()).size();
    }

    /// Whether the whole list was read.
    boolean isCounted() {
        return facets != ClaimFacets.NONE;
    }

    static List<ClaimRow> page(Notebook book, ClaimFilter filter, ClaimOrder order, int page) {
        return book.claims(filter, order, page * ClaimLines.PAGE, ClaimLines.PAGE).rows();
    }

    boolean isOf(Listing other) {
        return filter.equals(other.filter) && order.equals(other.order);
    }
}
