/** Pages of invented news, for the tests of the command line. */
export const flood = `River bursts its banks in Xanthi

XANTHI, March 5, 2024 (Valley Post) - More than 200 people were evacuated in Xanthi after the river burst its banks on Monday.

“We will not leave anyone behind,” said Mayor Eleni Markou.

The regional fire service said 12 people were killed when a bridge collapsed. Markou accused the contractor of ignoring warnings.
`

export const toll = `Flood toll in Xanthi rises

XANTHI, March 6, 2024 (Northern Herald) - The regional fire service said 19 people were killed in Xanthi when a bridge collapsed.

The contractor denied that it had ignored warnings.
`

/** What a terminal would obey, in a headline and in a quotation. */
export const hostile = `Title \u001b]0;owned\u0007 with \u001b[31mcolour

XANTHI, March 5, 2024 - “We will \u001b[2Jnot \u009b1mleave,” said Mayor Eleni Markou of Xanthi on Monday evening.
`
