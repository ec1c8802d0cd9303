package org.evenkeel.engagement.people.workforce;

import org.evenkeel.engagement.people.Particulars;

/**
 * One person as a list has it.
 *
 * @param row as a spreadsheet numbers it, from 1
 */
public record WorkforceRow(int row, Particulars particulars) {
}
