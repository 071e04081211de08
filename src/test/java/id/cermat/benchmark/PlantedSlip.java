package id.cermat.benchmark;

import id.cermat.sample.SampleUnit;
import java.util.Set;

/**
 * A unit with one slip.
 *
 * @param roles the cells of the slip: a finding that detects it stands at one of them, or names one
 */
public record PlantedSlip(SlipKind kind, SampleUnit unit, Set<String> roles) {}
