package org.evenkeel.planning.importing;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the preview should know that neither hinders the import nor fills a value: a row left out, a total that
 * could not be checked.
 */
public record ImportRemark(@Nullable Integer row, String text) {
}
