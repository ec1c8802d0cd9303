/** Which organisation a request or a job works for, and both walls around it. Uses {@code problem} and {@code security}. */
@NullMarked
package org.evenkeel.platform.tenancy;

import org.jspecify.annotations.NullMarked;
