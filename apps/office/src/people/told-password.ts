export interface ToldPassword {
  displayName: string
  username: string
  password: string
}
