/**
 * How good the solver is beside others: {@link org.evenkeel.planning.benchmark.Benchmark} is run by the profile
 * {@code benchmark}. It is compiled with the tests, which draw the same organisations, and is in no artefact that runs.
 */
package org.evenkeel.planning.benchmark;
