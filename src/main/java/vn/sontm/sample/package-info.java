/**
 * The demonstration: on the real plan of Cao Lộc for 2024, an office and two communes with half a year of made-up figures,
 * marked as such wherever they are shown. The window offers it for trying out, the command line runs the main job on it.
 *
 * <p>What is made up is data ({@code data/samples}), completed figure by figure from the thresholds of the criteria sets;
 * the same files give the same figures. Start with {@link vn.sontm.sample.SampleDistrict}.
 */
@NullMarked
package vn.sontm.sample;

import org.jspecify.annotations.NullMarked;
