/**
 * The books of a plan: what all its choices use, save and cost together, kept up to date choice by choice. Every rule is
 * an amount read from them, so that changing one choice costs what that choice touches, not what the plan holds.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.solving.ledger;
