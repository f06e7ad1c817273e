export const id=699
export const ids=[699]
export const modules={5699:()=>{throw new Error("@actions/github is not part of this bundle")}}

