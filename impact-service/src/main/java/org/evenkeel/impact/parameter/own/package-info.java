/**
 * What an organisation puts in place of the values that ship: overrides and calibrated values, each with who, when and why; their
 * history; every set of parameters that an answer rests on. Uses parameter and the platform.
 */
@NullMarked
package org.evenkeel.impact.parameter.own;

import org.jspecify.annotations.NullMarked;
