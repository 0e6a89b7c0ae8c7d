/// Saved web pages: the article in them, and what the page says about it. Nothing is fetched, no script runs.
@NullMarked
package org.claimline.importing.html;

import org.jspecify.annotations.NullMarked;
