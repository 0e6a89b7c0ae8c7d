package org.claimline.notebook;

import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.export.Quotation;

/// A claim in its sentence with where it comes from, in every form in which it can leave the program.
///
/// @param note Markdown for a note of the same notebook, whose source is a link to the claim
/// @param markdown Markdown for any program
/// @param text words alone
/// @param html a piece of a page
public record ClaimQuote(ClaimId claim, String note, String markdown, String text, String html) {

    /// @param article the claim's
    public static ClaimQuote of(Article article, Claim claim) {
        var quotation = new Quotation(article, claim);
        return new ClaimQuote(claim.id(), quotation.note(), quotation.markdown(), quotation.text(), quotation.html());
    }
}
