export { type SignInExperience, SignInExperiences } from './sign-in-experiences.js';
